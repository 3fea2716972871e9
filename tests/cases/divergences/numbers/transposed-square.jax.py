import jax
import jax.numpy as jnp

a = jnp.array([[1., 2.], [3., 4.]])
jax.jacobian(lambda x: a @ x)(jnp.ones(2))
