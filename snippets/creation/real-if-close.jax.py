import jax.numpy as jnp

x = jnp.array([1. + 1e-15j, 2. - 1e-15j])
x.real if abs(x.imag).max() < 1e-6 else x
