import jax
import jax.numpy as jnp

def g(x):
    return jnp.stack((x[0] * x[1], x[1] + x[2] ** 2))

def f(u):
    return jnp.stack((u[0] * u[1], jnp.sin(u[0]), u[1] ** 2))

J = jax.jacrev
xs = jnp.array([[1., 2., 0.5], [-0.5, 1., 0.5]])
left = jax.vmap(J(lambda x: f(g(x))))(xs)
right = jax.vmap(lambda x: J(f)(g(x)) @ J(g)(x))(xs)
left, right
