import jax
import jax.numpy as jnp

x = jnp.zeros(3)
jax.grad(jnp.linalg.vector_norm)(x)
