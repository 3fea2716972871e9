import jax.numpy as jnp
import optax

w = jnp.array([1., 2.])
optimizer = optax.apply_if_finite(optax.sgd(0.5), max_consecutive_errors=5)
state = optimizer.init(w)
for gradient in ([2., 2.], [jnp.nan, 2.]):
    updates, state = optimizer.update(jnp.array(gradient), state)
    w = optax.apply_updates(w, updates)
w
