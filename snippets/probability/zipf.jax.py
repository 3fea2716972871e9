import jax
import jax.numpy as jnp

key = jax.random.key(0)
logits = -4. * jnp.log(jnp.arange(1., 1000.))
1 + jax.random.categorical(key, logits, shape=(4,))
