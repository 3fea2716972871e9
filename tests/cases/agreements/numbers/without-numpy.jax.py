import jax
import jax.numpy as jnp

jax.hessian(lambda x: (x ** 3).sum())(jnp.array([1., 2.]))
