import math

import jax.numpy as jnp

x = jnp.linspace(-2, 2, 4001)
density = jnp.exp(-(x**2) / 2)
phi, inside = math.exp(-2) / math.sqrt(2 * math.pi), math.erf(2 / math.sqrt(2))
variance = jnp.trapezoid(x**2 * density, x) / jnp.trapezoid(density, x)
jnp.sqrt(variance), math.sqrt(1 - 4 * phi / inside)
