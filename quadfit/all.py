"Every public name of quadfit: `from quadfit.all import *`"
from . import *
from . import __all__
