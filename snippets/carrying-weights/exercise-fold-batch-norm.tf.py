import numpy as np
import tensorflow as tf

weight = np.array([[1., 2.], [3., 4.]])
bias = np.array([0.5, -0.5])
gamma, beta = np.array([1., 2.]), np.array([0., 5.])
mean, var = np.array([1., -1.]), np.array([4., 0.25])
x = np.array([[1., 10.], [2., -3.]])

weight, bias, gamma, beta, mean, var, x = (
    tf.constant(v, tf.float32) for v in (weight, bias, gamma, beta, mean, var, x)
)
y = tf.matmul(x, weight, transpose_b=True) + bias
both = tf.nn.batch_normalization(y, mean, var, beta, gamma, 1e-5)
scale = gamma / tf.sqrt(var + 1e-5)
folded = tf.matmul(x, scale[:, None] * weight, transpose_b=True)
both, folded + scale * (bias - mean) + beta
