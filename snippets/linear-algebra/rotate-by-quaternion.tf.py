import tensorflow as tf

q, v = tf.constant([0.0, 0.0, 0.6, 0.8]), tf.constant([1.0, 2.0, 3.0])
axis, w = q[:3], q[3]
turn = tf.linalg.cross(axis, v)
v + 2 * w * turn + 2 * tf.linalg.cross(axis, turn)
