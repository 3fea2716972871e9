import jax
import jax.numpy as jnp

jax.grad(jnp.max)(jnp.array([2., 2., 1.]))
