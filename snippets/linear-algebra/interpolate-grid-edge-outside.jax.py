import jax.numpy as jnp
from jax.scipy.interpolate import RegularGridInterpolator

values = jnp.array([[1.0, 2.0], [4.0, 3.0]])
axes = jnp.arange(2.0), jnp.arange(2.0)
RegularGridInterpolator(axes, values)(jnp.array([[0.0, 2.0]]))
