import jax
import jax.numpy as jnp

jax.grad(lambda x: jnp.sum(jnp.where(x > 0, jnp.sqrt(x), 0.)))(jnp.array([0., 4.]))
