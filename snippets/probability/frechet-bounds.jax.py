import jax.numpy as jnp

p = jnp.array([0.1, 0.2, 0.1, 0.3, 0.2, 0.1])
die = jnp.arange(1, 7)
a = jnp.stack([die == 1, die < 4, die > 2])
b = jnp.stack([die < 5, die > 2, die == 4])
p_a, p_b, both, either = (jnp.sum(jnp.where(e, p, 0.), axis=1) for e in (a, b, a & b, a | b))
left = jnp.stack([jnp.maximum(0, p_a + p_b - 1), both, jnp.maximum(p_a, p_b), either])
right = jnp.stack([both, jnp.minimum(p_a, p_b), either, jnp.minimum(1, p_a + p_b)])
left, right
