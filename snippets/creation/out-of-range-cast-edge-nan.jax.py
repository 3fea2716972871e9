import jax.numpy as jnp

x = jnp.array([1.0, float("nan")])
x.astype(jnp.int32)
