import jax
import jax.numpy as jnp

w = jnp.array([1.0, -2.0])
jax.grad(lambda w: 0.05 * (w**2).sum())(w), 0.1 * w
