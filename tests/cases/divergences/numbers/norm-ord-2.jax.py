import jax.numpy as jnp

jnp.linalg.norm(jnp.array([[1., 2.], [3., 5.]]), ord=2)
