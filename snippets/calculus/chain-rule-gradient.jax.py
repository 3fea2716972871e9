import jax
import jax.numpy as jnp

def g(x):
    return jnp.stack((x[0] * x[1], x[1] + x[2] ** 2))

def f(u):
    return u[0] ** 2 + jnp.sin(u[1])

xs = jnp.array([[1., 2., 0.5], [-0.5, 1., 0.5]])
left = jax.vmap(jax.grad(lambda x: f(g(x))))(xs)
right = jax.vmap(lambda x: jax.jacrev(g)(x).T @ jax.grad(f)(g(x)))(xs)
left, right
