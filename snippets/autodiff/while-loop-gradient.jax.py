import jax
import jax.numpy as jnp

def f(x):
    return jax.lax.while_loop(lambda x: x < 12, lambda x: 2 * x, x)

x = jnp.array(1.7)
jax.grad(f)(x)
