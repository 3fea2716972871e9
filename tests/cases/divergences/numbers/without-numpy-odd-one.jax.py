import jax
import jax.numpy as jnp

jax.grad(lambda x: jnp.sum(x ** 2))(jnp.array([1., 2.]))
