import jax
import jax.numpy as jnp

keep = jax.random.bernoulli(jax.random.key(0), 0.5, (1, 1, 1, 100))
y = jnp.where(keep, jnp.ones((1, 2, 2, 100)), -1.7580993)  # then scale and shift as above
bool((y == y[:, :1, :1]).all())
