import jax.numpy as jnp

y = jnp.array([0, 0, 1, 1, 1, 0])
p = jnp.array([0.1, 0.6, 0.4, 0.8, 0.9, 0.4])
positive, negative = p[y == 1][:, None], p[y == 0]
won, tied = positive > negative, positive == negative
(won + tied / 2).mean()
