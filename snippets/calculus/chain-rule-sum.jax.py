import jax
import jax.numpy as jnp

def g(x):
    return jnp.stack((x[0] * x[1], x[1] + x[2] ** 2))

def f(u):
    return u[0] ** 2 + jnp.sin(u[1])

def one_sum(x):
    df = jax.grad(f)(g(x))
    dg = jax.jacrev(g)(x)
    return jnp.stack([df[0] * dg[0, i] + df[1] * dg[1, i] for i in range(3)])

xs = jnp.array([[1., 2., 0.5], [-0.5, 1., 0.5]])
left = jax.vmap(jax.grad(lambda x: f(g(x))))(xs)
right = jax.vmap(one_sum)(xs)
left, right
