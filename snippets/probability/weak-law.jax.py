import jax.numpy as jnp
import math

def far(n):
    mean = jnp.arange(n + 1) / n
    p = jnp.array([math.comb(n, k) / 2**n for k in range(n + 1)])
    return jnp.where(abs(mean - 0.5) >= 0.25, p, 0.).sum()

ns = 4, 16, 64
left = [far(n) for n in ns]
right = [0.25 / (n * 0.25**2) for n in ns]
jnp.stack(left), jnp.array(right)
