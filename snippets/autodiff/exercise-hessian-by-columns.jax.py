import jax
import jax.numpy as jnp

def f(x):
    return x[0] ** 2 * x[1] + x[1] ** 3 * x[2]

x = jnp.array([3., 2., 1.])
columns = [jax.jvp(jax.grad(f), (x,), (e,))[1] for e in jnp.eye(3)]
jnp.stack(columns, axis=1), jax.hessian(f)(x)
