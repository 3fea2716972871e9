import tensorflow as tf

roots = tf.constant([1., 2., -3.])
p = tf.ones(1)
for r in roots:
    p = tf.pad(p, [[0, 1]]) - r * tf.pad(p, [[1, 0]])
companion = tf.concat((-p[None, 1:], tf.eye(2, 3)), axis=0)
tf.sort(tf.math.real(tf.linalg.eigvals(companion))), tf.sort(roots)
