import jax
import jax.numpy as jnp

def f(x):
    return jnp.stack((x[0] * x[1], x[1] ** 2 + x[2]))

xs = jnp.array([[1., 2., 3.], [-2., 0.5, 1.]])
left = jax.vmap(jax.grad(lambda x: f(x).sum()))(xs)
right = jax.vmap(lambda x: jax.jacrev(f)(x).T @ jnp.ones(2))(xs)
left, right
