import jax
import jax.numpy as jnp

@jax.custom_vjp
def straight_through_round(x):
    return jnp.round(x)

straight_through_round.defvjp(lambda x: (jnp.round(x), None), lambda _, g: (g,))
x = jnp.array([0.3, 1.6, 2.4])
jax.grad(lambda x: (straight_through_round(x) ** 2).sum())(x)
