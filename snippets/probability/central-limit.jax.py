import jax
import jax.numpy as jnp
import math

def gap(n):
    k = jnp.arange(n + 1)
    p = jnp.array([math.comb(n, j) / 2**n for j in range(n + 1)])
    return jnp.max(abs(jnp.cumsum(p) - jax.scipy.stats.norm.cdf((k - n / 2) / (n**0.5 / 2))))

ns = 4, 16, 64, 256
left = [gap(n) for n in ns]
right = [0.48 / n**0.5 for n in ns]
jnp.stack(left), jnp.array(right)
