import jax
import jax.numpy as jnp
import numpy as np

weight = np.array([[1., 2.], [3., 4.]])
bias = np.array([0.5, -0.5])
gamma, beta = np.array([1., 2.]), np.array([0., 5.])
mean, var = np.array([1., -1.]), np.array([4., 0.25])
x = np.array([[1., 10.], [2., -3.]])

weight, bias, gamma, beta, mean, var, x = (
    jnp.array(v) for v in (weight, bias, gamma, beta, mean, var, x)
)
y = x @ weight.T + bias
both = jax.nn.standardize(y, axis=0, mean=mean, variance=var, epsilon=1e-5) * gamma + beta
scale = gamma / jnp.sqrt(var + 1e-5)
both, x @ (scale[:, None] * weight).T + scale * (bias - mean) + beta
