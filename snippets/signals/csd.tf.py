import tensorflow as tf

x, y = tf.sin(tf.range(24.0)), tf.cos(tf.range(24.0) / 2)
window = tf.signal.hann_window(8)


def spectra(signal):
    frames = tf.signal.frame(signal, 8, 4)
    return tf.signal.rfft((frames - tf.reduce_mean(frames, -1, keepdims=True)) * window)


cross = tf.math.conj(spectra(x)) * spectra(y)
weights = tf.constant([1.0, 2.0, 2.0, 2.0, 1.0]) / tf.reduce_sum(window**2)
tf.reduce_mean(cross, 0) * tf.cast(weights, tf.complex64)
