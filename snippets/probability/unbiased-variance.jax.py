from itertools import product
import jax.numpy as jnp

x, p = [1., 2., 6.], [0.5, 0.25, 0.25]

def expected(n):
    samples = jnp.array(list(product(x, repeat=n)))
    chances = jnp.array(list(product(p, repeat=n))).prod(axis=1)
    return (chances * samples.var(axis=1, ddof=1)).sum()

mean = (jnp.array(p) * jnp.array(x)).sum()
variance = (jnp.array(p) * (jnp.array(x) - mean) ** 2).sum()
left = [expected(n) for n in (2, 3, 4)]
jnp.stack(left), jnp.stack([variance] * 3)
