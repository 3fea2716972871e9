import jax
import jax.numpy as jnp

jax.grad(jnp.std)(jnp.array([2., 2.]))
