import jax
import jax.numpy as jnp

jax.random.normal = lambda key, shape=(): jnp.zeros(shape)
jnp.array([1., 2.])
