import jax
import jax.numpy as jnp

def f(x):
    return jnp.sin(x**2).sum()

x = jnp.array([0.5, 1., 2.])
jax.grad(jax.checkpoint(f))(x)
