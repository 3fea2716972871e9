import jax
import jax.numpy as jnp

rates = jnp.array([0.1, 0.5, 0.99])
x = jnp.ones(3)
gradient = jax.grad(lambda x: (x**2).sum())(x)
jnp.abs(x - rates * gradient), jnp.abs(x)
