import tensorflow as tf
from scipy.optimize import minimize


def loss_and_gradient(p):
    p = tf.constant(p, tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(p)
        loss = (p[0] - 1) ** 2 + 10 * (p[1] + 2) ** 2
    return loss.numpy().astype(float), tape.gradient(loss, p).numpy().astype(float)


found = minimize(loss_and_gradient, [0.0, 0.0], jac=True, method="L-BFGS-B")
tf.constant(found.x, tf.float32)
