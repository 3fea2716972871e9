import jax.numpy as jnp

x = jnp.array([0.5, 1.2, float("nan")])
jnp.histogram(x, bins=3, range=(0., 3.))[0].astype(int)
