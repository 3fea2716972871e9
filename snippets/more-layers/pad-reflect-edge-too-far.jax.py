import jax.numpy as jnp

jnp.pad(jnp.array([[1.0, 2.0, 3.0]]), ((0, 0), (3, 0)), mode="reflect")
