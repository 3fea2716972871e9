import jax
import jax.numpy as jnp

def f(x):
    return x**2 - 2

x = jnp.array(1.)
steps = [x]
for _ in range(4):
    x = x - f(x) / jax.grad(f)(x)
    steps.append(x)
jnp.stack(steps)
