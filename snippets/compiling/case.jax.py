import jax
import jax.numpy as jnp

x = jnp.array(2.)
first = jnp.argmax(jnp.array([x < 0., x < 3., True]))
jax.lax.switch(first, [lambda v: -v, lambda v: v**2, lambda v: 10. * v], x)
