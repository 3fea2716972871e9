import jax
import jax.numpy as jnp

jax.jit(lambda x: x.reshape(3))(jnp.array([1., 2.]))
