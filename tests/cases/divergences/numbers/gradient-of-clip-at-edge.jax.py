import jax
import jax.numpy as jnp

jax.grad(lambda x: jnp.sum(jnp.clip(x, 1, 3)))(jnp.array([0., 1., 2.]))
