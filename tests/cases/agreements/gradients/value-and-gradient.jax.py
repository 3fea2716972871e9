import jax
import jax.numpy as jnp

jax.value_and_grad(lambda x: (x ** 2).sum())(jnp.array([1., 2.]))
