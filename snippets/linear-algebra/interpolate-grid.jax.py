import jax.numpy as jnp
from jax.scipy.interpolate import RegularGridInterpolator

values = jnp.array([[1.0, 2.0, 4.0], [0.0, 3.0, 5.0]])
at = jnp.array([[0.5, 1.5], [1.0, 0.25]])
axes = jnp.arange(2.0), jnp.arange(3.0)
RegularGridInterpolator(axes, values)(at)
