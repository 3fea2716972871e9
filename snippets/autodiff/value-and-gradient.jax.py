import jax
import jax.numpy as jnp

def f(x):
    return jnp.dot(x, x)

x = jnp.array([1., 2., 3.])
jax.value_and_grad(f)(x)
