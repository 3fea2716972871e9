import jax
import jax.numpy as jnp

jax.grad(lambda x: jnp.sin(x ** 2).sum())(jnp.array([0.5, 1.5]))
