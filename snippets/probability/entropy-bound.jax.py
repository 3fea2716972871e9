import jax
import jax.numpy as jnp

p = jnp.array([[0.5, 0.25, 0.25, 0.], [0.1, 0.2, 0.3, 0.4], [0.25, 0.25, 0.25, 0.25]])
jax.scipy.special.entr(p).sum(axis=1), jnp.log(jnp.full(3, 4.))
