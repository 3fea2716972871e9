import tensorflow as tf

weights, target, path = tf.constant(0.0), tf.constant(0.0), []
for step in range(1, 6):
    weights = weights + 1.0
    target = target if step % 3 else weights
    path.append(target)
tf.stack(path)
