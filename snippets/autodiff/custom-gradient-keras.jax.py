import jax
import jax.numpy as jnp

@jax.custom_vjp
def rounded(x):
    return jnp.round(x)

rounded.defvjp(lambda x: (rounded(x), None), lambda _, g: (2. * g,))
jax.grad(lambda x: rounded(x).sum())(jnp.array([0.3, 1.6]))
