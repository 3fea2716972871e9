import jax
import jax.numpy as jnp

key1, key2 = jax.random.split(jax.random.key(0))
q = -jnp.expm1(jnp.log(1 - 0.6) * jax.random.uniform(key1, (4,)))
1 + (jnp.log1p(-jax.random.uniform(key2, (4,))) / jnp.log(q)).astype(int)
