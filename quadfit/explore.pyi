# Made from explore.py by tools/export.py. Do not edit.
"""Find the curve by hand, three sliders and a number, before any mathematics does it for you"""
from typing import Any
import altair as alt
__all__ = ['by_hand']
wide_sliders: str

class WithSliders:
    """A chart that JupyterLab draws by itself, network or not, with sliders as wide as the picture"""

class SliderChart(WithSliders, alt.LayerChart):
    ...

def round_up(v: Any) -> Any:
    """To one, two or five times a power of ten"""
    ...

def reaches(x: Any, y: Any) -> Any:
    """How far the sliders of a, b and c go to either side of zero: to hold the best knob, with some room"""
    ...

def by_hand(x: Any, y: Any) -> alt.LayerChart:
    """Sliders for a, b and c, and the curve and its loss moving with them

    Args:
        x: Where it was measured, shape (n,); a pandas column lends its name to the axis
        y: What was measured, shape (n,); likewise

    Returns:
        Which shows itself at the end of a cell
    """
    ...
