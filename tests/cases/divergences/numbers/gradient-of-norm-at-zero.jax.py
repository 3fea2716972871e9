import jax
import jax.numpy as jnp

jax.grad(jnp.linalg.norm)(jnp.zeros(2))
