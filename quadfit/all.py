"Every public name of quadfit: `from quadfit.all import *`"
from .data import *
from .points import as_xy
from .model import *
from .plot import *
from .loss import *
from .explore import *
from .gradient import *
from .descent import *
from .moments import *
from .fitting import *
from .learner import *
from .regressor import *
from .scale import *
