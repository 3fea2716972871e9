import tensorflow as tf

y, p = tf.constant([0, 1, 1, 1]), tf.constant([0.1, 0.2, 0.7, 0.9])
iou = tf.keras.metrics.BinaryIoU(target_class_ids=[1], threshold=0.5)
iou(y, p)
