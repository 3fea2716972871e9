import jax.numpy as jnp
from flax.training.dynamic_scale import DynamicScale

w = jnp.array(1.0)
scaler = DynamicScale()
scaler, is_finite, _, gradient = scaler.value_and_grad(lambda w: w * jnp.inf)(w)
w = jnp.where(is_finite, w - 0.1 * gradient, w)
w, scaler.scale / 65536
